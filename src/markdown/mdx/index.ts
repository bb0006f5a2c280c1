export { mdxCompiler, type MdxOptions } from './compile-mdx.ts';
