const PARTICLES = new Set(
  (
    '은 는 이 가 을 를 의 에 와 과 로 도 만 나 랑 야 아 께 들 엔 ' +
    '으로 에서 에게 한테 까지 부터 처럼 보다 이나 이랑 라고 라는 이라 하고 마다 조차 마저 밖에 에는 에도 에만 로서 로써 께서 이고 이며 인데 이란 란 ' +
    '들은 들이 들을 들의 들과 들에 이다 였다 입니다 이라고 이라는 으로서 으로써 에서는 에서도 에서의 에게서 으로는 으로도 로는 로도 와의 과의 까지는 부터는'
  ).split(' '),
);

/** Whether letters that follow a Korean word belong to it as its particle: `을`, `에서는`. */
export function isParticle(letters: string): boolean {
  return PARTICLES.has(letters);
}
