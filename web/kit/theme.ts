import type { ThemeConfig } from 'antd'

const accent = '#12427f'
const ink = '#17212f'

/**
 * antd in the look's own colours. Validation is never red: errors take the accent, because red means late and only late.
 * Values repeat `tokens.css`, since antd derives shades from them and can't read custom properties.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: accent,
    colorInfo: accent,
    colorLink: accent,
    colorError: accent,
    colorWarning: '#834c00',
    colorSuccess: '#17653c',
    colorText: ink,
    colorTextSecondary: '#3f4a59',
    colorTextTertiary: '#596474',
    colorTextQuaternary: '#596474',
    colorTextPlaceholder: '#596474',
    colorTextDisabled: '#596474',
    colorIcon: '#596474',
    colorBorder: '#7c8796',
    colorBorderSecondary: '#c8cfd8',
    colorSplit: '#e3e7ec',
    colorBgLayout: '#f3f5f8',
    colorBgContainerDisabled: '#f8f9fb',
    controlItemBgActive: '#e9f0f9',
    controlItemBgActiveHover: '#dde8f6',
    controlItemBgHover: '#f3f5f8',
    controlOutline: '#afc4e2',
    controlOutlineWidth: 2,
    controlHeight: 34,
    controlHeightSM: 26,
    controlHeightLG: 46,
    borderRadius: 4,
    borderRadiusLG: 6,
    borderRadiusSM: 3,
    fontFamily: 'var(--font)',
    fontSize: 14,
    lineHeight: 22 / 14,
    boxShadow: '0 6px 20px rgb(16 32 56 / 0.14), 0 1px 3px rgb(16 32 56 / 0.1)',
    boxShadowSecondary: '0 6px 20px rgb(16 32 56 / 0.14), 0 1px 3px rgb(16 32 56 / 0.1)',
    motionDurationFast: '0.06s',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.14s',
  },
  components: {
    Modal: { titleFontSize: 16 },
    Select: { optionSelectedFontWeight: 600, optionSelectedColor: accent },
    Input: { activeShadow: '0 0 0 2px #afc4e2' },
    Tooltip: { colorBgSpotlight: ink },
  },
}

/** On phone doors: 16 px so that phones don't zoom into a field, and heights that a finger meets. */
export const phoneTheme: ThemeConfig = {
  token: { fontSize: 16, lineHeight: 1.5, controlHeight: 46, controlHeightLG: 48, borderRadius: 6 },
}
