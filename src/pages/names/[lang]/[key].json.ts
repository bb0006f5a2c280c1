import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGarden } from '#engine';
import type { NameShard } from '#garden';

/** Names of notes by the first character of their address, for the page that says that there is no such page. */
export const getStaticPaths = (() =>
  currentGarden().names.map((shard) => ({
    params: { lang: shard.lang, key: shard.key },
    props: { shard },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ shard: NameShard }> = ({ props }) => Response.json(props.shard.names);
