/** What a citation names. */
export interface Cited {
  readonly publisher: string;
  readonly title: string;
  readonly site: string;
  /** The last period covered, as people write it. */
  readonly asOf: string;
  readonly version: string;
  readonly address: string;
}

/** Words around a chart that is taken elsewhere: cited, downloaded, embedded. */
export const embed = {
  /** Over what a chart is taken away with. */
  share: "分享",
  cite: "引用",
  download: "下载",
  svg: "SVG图片",
  csv: "CSV表格",
  png: "PNG图片",
  pngFailed: "浏览器未能生成图片",
  embed: "嵌入其他网页",
  code: "嵌入代码",
  preview: "单独查看本图",
  hostMissing: "本站未登记网址：使用时请在地址前加上本站的域名。",
  citation: ({ publisher, title, site, asOf, version, address }: Cited) =>
    `${publisher}：《${title}》，“${site}”网站，数据截至${asOf}，版本${version}，${address}`,
  /** Under an embedded chart. */
  from: (publisher: string) => `${publisher}发布，`,
  whole: "查看全文与来源",
  description: (title: string, page: string) => `${title}。图表取自“${page}”。`,
  address: "网址：",
};
