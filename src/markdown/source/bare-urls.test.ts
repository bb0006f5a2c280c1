import { expect, test } from 'vitest';
import { urlLength } from './bare-urls.ts';

test.each([
  ['https://kubernetes.io/docs/', '를'],
  ['https://kubernetes.io/docs', '를'],
  ['https://kubernetes.io', '에서'],
  ['https://kubernetes.io/docs/', '에서는'],
  ['https://kubernetes.io/docs/', '입니다'],
  ['https://kubernetes.io/docs/', '가'],
  ['https://kubernetes.io/docs/index.html', '을'],
  ['https://kubernetes.io/v1.2', '로'],
  ['www.kubernetes.io', '에서'],
  ['https://ko.wikipedia.org/wiki/쿠버네티스', ''],
  ['https://ko.wikipedia.org/wiki/쿠버네티스', '를'],
  ['https://ko.wikipedia.org/wiki/쿠버네티스/문서', ''],
  ['https://ko.wikipedia.org/wiki/쿠버네티스/문서', '에서'],
  ['https://example.com/위키/마을', ''],
  ['https://example.com/위키/고양이', ''],
  ['https://example.com/위키/국가', ''],
  ['https://example.com/위키/설명', '을'],
  ['https://example.com/위키/설명', '은'],
  ['https://example.com/위키/문서', '는'],
  ['https://example.com/위키/설명', '으로'],
  ['https://velog.io/@홍길동/K8s-파드-정리', ''],
  ['https://blog.example/k8s정리/2', ''],
  ['https://blog.example/k8s정리/2', '를'],
  ['https://example.com/?q=한글&x=1', ''],
  ['https://example.com/?q=한글', '을'],
  ['https://example.com/#설치', ''],
  ['https://example.com/%EB%AC%B8%EC%84%9C', '를'],
  ['https://한글.한국', ''],
  ['https://한글.한국/문서', '에서'],
  ['https://example.com', '。그리고'],
  ['https://example.com', '」을'],
  ['https://example.com', '…'],
  ['https://example.com', '"을'],
  ['https://example.com', ']처럼'],
  ['https://[::1]:8080/a', ''],
  ['https://example.com)', '를'],
  ['https://example.com**', '를'],
  ['https://example.com/문서**', '를'],
  ['https://ko.wikipedia.org/wiki/파드_(컴퓨팅)', '를'],
  ['https://example.com/docs,', '그리고'],
  ['https://example.com/café', ''],
])('%s ends before "%s"', (address, rest) => {
  expect((address + rest).slice(0, urlLength(address + rest))).toBe(address);
});

test('leaves mail addresses alone', () => {
  expect(urlLength('a@b.example')).toBe(11);
});
