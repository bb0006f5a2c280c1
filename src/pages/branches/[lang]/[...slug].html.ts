import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGarden } from '#engine';
import type { Branch } from '#garden';
import { sidebarList } from '../../../components/sidebar-list.ts';

/** The contents of each folder, fetched when a reader opens it in the sidebar. */
export const getStaticPaths = (() =>
  currentGarden().branches.map((branch) => ({
    params: { lang: branch.lang, slug: branch.slug },
    props: { branch },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ branch: Branch }> = ({ props }) =>
  new Response(sidebarList(props.branch.items, props.branch.lang), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
