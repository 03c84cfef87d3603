export const claims = {
  overTarget: "较目标增长",
  growthOn: (period: string) => `较${period}增长`,
  multipleOf: (period: string) => `为${period}的倍数`,
};
