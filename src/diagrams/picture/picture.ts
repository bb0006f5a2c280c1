/** A picture that may stand in any page, once its markers are filled in. */
export interface Picture {
  /**
   * The SVG; it needs `DIAGRAM_RULES`. Before every id in it, and where one is pointed at, stands `DIAGRAM_ANCHOR`. For the opening
   * tag of link N of `diagramLinks` stands `DIAGRAM_LINK_OPEN`, N, `DIAGRAM_LINK_CLOSE`, as often as the link is drawn; `</a>` follows.
   */
  readonly svg: string;
  /** Mermaid's name for the type of diagram. */
  readonly type: string;
  /** Size in px at which its text is as large as that of the page. */
  readonly width: number;
  readonly height: number;
  /** All that the picture says, as lines of plain text: for a screen reader, and for search. */
  readonly text: readonly string[];
}

/** Rules that every picture needs: nothing of the text around it may change how long its own is. */
export const DIAGRAM_RULES =
  'svg.diagram{font-size:16px;font-style:normal;font-weight:400;letter-spacing:normal;word-spacing:normal;text-indent:0;fill:#000}svg.diagram text{white-space:pre}';
