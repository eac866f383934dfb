/** For the keyboard: past the bar to what the page is about. Every page has one `<main id="main">`. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      跳到正文
    </a>
  )
}
