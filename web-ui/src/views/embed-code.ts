const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
};

const attribute = (text: string) => text.replace(/[&"'<>]/g, (sign) => ESCAPED[sign] ?? sign);

/** HTML that frames an address; whatever the address says, it stays an address. */
export function embedCode(address: string, title: string, allow?: "fullscreen"): string {
  const rights = allow ? ` allow="${allow}"` : "";
  return `<iframe src="${attribute(address)}" width="100%" height="520" title="${attribute(title)}" style="border:0"${rights}></iframe>`;
}
