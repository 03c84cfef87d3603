/** What the run says that changes the sources to see whether a test notices. */
export const mutation = {
  began: (count: string) => `改动 ${count} 处`,
  survived: (place: string, change: string, tests: string) =>
    `未发现 ${place}  ${change}（导入它的测试文件 ${tests} 个）`,
  unreached: (place: string, change: string) => `无测试导入 ${place}  ${change}`,
  progress: (done: string, all: string) => `改动 ${done}/${all}`,
  stale: (file: string, change: string) => `所列等效改动已不存在：${file}  ${change}`,
  unsound: (faults: string) => `未作改动时测试就不通过：\n${faults}`,
  room: (room: string, caught: string, all: string, share: string, equivalent: string) =>
    `${room}：发现 ${caught}/${all}（${share}），另有等效 ${equivalent} 处`,
  all: "合计",
};
