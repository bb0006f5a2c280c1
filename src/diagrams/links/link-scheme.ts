/** The address that Mermaid is given for a link, and by which it is known in the picture: this, and the link's number. */
export const LINK_SCHEME = 'madang-link:';
