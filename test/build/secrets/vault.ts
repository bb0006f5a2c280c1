import { jpegWithPlace } from '../../../src/metadata/testing/made-images.ts';

/** Words that stand in the pictures: those of a place, and what makes two pictures differ. */
export const IN_PICTURES = '회색늑대 쉼터 좌표 37.1234';

const privateNote = (lang: 'ko' | 'en'): string =>
  lang === 'ko'
    ? `---
private: true
title: 청록빛 두루미 보고서
aliases: [은빛 여우굴]
tags: [심해등불연구/자정탐사대]
permalink: /옛집/노을빛 표범 주소/
codename: 서리맞은 등대지기
---

## 붉은안개 소제목

자줏빛 고래는 [[목표]]를 지나 얼음 동굴에서 마지막 신호를 보냈다.

![[몰래찍은사진.jpg]]
`
    : `---
private: true
title: Turquoise Crane Dossier
aliases: [Silver Foxhole]
tags: [deepsea-lantern/midnight-expedition]
permalink: /old-house/sunset-leopard-address/
codename: frostbitten lighthouse keeper
---

## Crimson fog heading

The purple whale passed [[target]] and sent its last signal from the ice cavern.

![[covert-snapshot.jpg]]
`;

/** Two notes that name a private one in every way, and keep something to themselves. */
const publicNote = (lang: 'ko' | 'en'): string =>
  lang === 'ko'
    ? `---
reviewer: 잿빛올빼미 심사위원
---

# 공개

[[보라색고래 계획]] [[보라색고래 계획#붉은안개 소제목]] [[은빛 여우굴]] [여기](<은하수첩/보라색고래 계획.md>) [[목표]]

![[보라색고래 계획]]

![[중간]]

![[공개사진.jpg]]

%% 갈색 수달의 암호는 아무에게도 말하지 않는다 %%

<!-- 초록 도마뱀이 남긴 쪽지는 태워 버린다 -->

[[금고 열쇠 장부]]
`
    : `---
reviewer: ashen owl referee
---

# Open

[[Violet Whale Plan]] [[Violet Whale Plan#Crimson fog heading]] [[Silver Foxhole]] [here](<Galaxy Ledger/Violet Whale Plan.md>) [[target]]

![[Violet Whale Plan]]

![[between]]

![[public-photo.jpg]]

%% the brown otter tells nobody the password %%

<!-- burn the note that the green lizard left -->

[[Vault Key Register]]
`;

/** A folder of notes with a secret of its own in every place where one may hide, in Korean and in English. */
export const GUARDED: Readonly<Record<string, string | Buffer>> = {
  'site.yaml': 'title: { ko: 시험, en: Trial }\npublication: all\nnever-public: [ko/금고실/**, en/Strongroom/**]\n',
  'ko/index.md': '# 처음\n\n[[공개]]\n',
  'ko/공개.md': publicNote('ko'),
  'ko/목표.md': '# 목표\n\n아무것도 숨기지 않는다.\n',
  'ko/중간.md': '# 중간\n\n사이에 있다.\n\n![[보라색고래 계획]]\n',
  'ko/은하수첩/보라색고래 계획.md': privateNote('ko'),
  'ko/은하수첩/몰래찍은사진.jpg': jpegWithPlace(1, '남극 기지의 흰곰'),
  'ko/은하수첩/지도.canvas': '{"nodes":[{"text":"황금 거북이가 지도에 표시한 지점은 세 곳이다"}]}',
  'ko/은하수첩/명단.csv': '이름,역할\n노란 앵무새 부대의 명단은 여기에만 있다,대장\n',
  'ko/금고실/금고 열쇠 장부.md': '# 금고 열쇠 장부\n\n분홍 기린이 지키는 열쇠는 일곱 개뿐이다.\n',
  'ko/공개사진.jpg': jpegWithPlace(6, IN_PICTURES),
  'en/index.md': '# Start\n\n[[Open]]\n',
  'en/Open.md': publicNote('en'),
  'en/target.md': '# Target\n\nNothing to hide.\n',
  'en/between.md': '# Between\n\nIn the middle.\n\n![[Violet Whale Plan]]\n',
  'en/Galaxy Ledger/Violet Whale Plan.md': privateNote('en'),
  'en/Galaxy Ledger/covert-snapshot.jpg': jpegWithPlace(1, 'White bear of the polar station'),
  'en/Strongroom/Vault Key Register.md': '# Vault Key Register\n\nThe pink giraffe guards no more than seven keys.\n',
  'en/public-photo.jpg': jpegWithPlace(8, IN_PICTURES),
};

/** The same notes as if nothing kept them private: what the pages would be without any guard. */
export const UNGUARDED: Readonly<Record<string, string | Buffer>> = Object.fromEntries(
  Object.entries(GUARDED).map(([file, content]) => [
    file,
    typeof content === 'string' ? content.replace('private: true\n', '').replace(/never-public: .*\n/, '') : content,
  ]),
);

/** Words of which none may be in the site, each of a place of its own. */
export const SECRETS = [
  ...['청록빛 두루미', '은빛 여우굴', '심해등불연구', '자정탐사대', '노을빛 표범', '서리맞은 등대지기', '붉은안개'],
  ...['자줏빛 고래는', '얼음 동굴', '몰래찍은사진', '보라색고래', '은하수첩', '잿빛올빼미', '갈색 수달', '초록 도마뱀'],
  ...['황금 거북이', '노란 앵무새', '금고 열쇠', '금고실', '분홍 기린', '회색늑대', '흰곰'],
  ...['Turquoise Crane', 'Silver Foxhole', 'deepsea-lantern', 'midnight-expedition', 'sunset-leopard'],
  ...['frostbitten lighthouse', 'Crimson fog', 'purple whale', 'ice cavern', 'covert-snapshot', 'Violet Whale'],
  ...['Galaxy Ledger', 'ashen owl', 'brown otter', 'green lizard', 'Vault Key', 'Strongroom', 'pink giraffe'],
];
