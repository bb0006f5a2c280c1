import type { PerLang } from '#naming';

/** What types of diagram are called, by Mermaid's own names for them. */
const TYPE_NAMES: Readonly<Record<string, PerLang<string>>> = {
  agentflow: { ko: '에이전트 흐름도', en: 'Agent flow' },
  architecture: { ko: '구성도', en: 'Architecture diagram' },
  block: { ko: '블록 다이어그램', en: 'Block diagram' },
  c4: { ko: 'C4 다이어그램', en: 'C4 diagram' },
  classDiagram: { ko: '클래스 다이어그램', en: 'Class diagram' },
  cynefin: { ko: '커네빈 틀', en: 'Cynefin framework' },
  er: { ko: '개체 관계도', en: 'Entity relationship diagram' },
  eventmodeling: { ko: '이벤트 모델', en: 'Event model' },
  'flowchart-elk': { ko: '순서도', en: 'Flowchart' },
  'flowchart-v2': { ko: '순서도', en: 'Flowchart' },
  gantt: { ko: '간트 차트', en: 'Gantt chart' },
  gitGraph: { ko: '깃 그래프', en: 'Git graph' },
  ishikawa: { ko: '특성 요인도', en: 'Ishikawa diagram' },
  journey: { ko: '사용자 여정', en: 'User journey' },
  kanban: { ko: '칸반 보드', en: 'Kanban board' },
  mindmap: { ko: '마인드맵', en: 'Mind map' },
  packet: { ko: '패킷 구조도', en: 'Packet diagram' },
  pie: { ko: '원 그래프', en: 'Pie chart' },
  quadrantChart: { ko: '사분면 차트', en: 'Quadrant chart' },
  radar: { ko: '방사형 차트', en: 'Radar chart' },
  railroad: { ko: '문법 도표', en: 'Railroad diagram' },
  requirement: { ko: '요구사항 다이어그램', en: 'Requirement diagram' },
  sankey: { ko: '생키 다이어그램', en: 'Sankey diagram' },
  sequence: { ko: '시퀀스 다이어그램', en: 'Sequence diagram' },
  stateDiagram: { ko: '상태 다이어그램', en: 'State diagram' },
  swimlane: { ko: '구획 흐름도', en: 'Swimlane diagram' },
  timeline: { ko: '연표', en: 'Timeline' },
  treeView: { ko: '트리', en: 'Tree' },
  treemap: { ko: '트리맵', en: 'Treemap' },
  usecase: { ko: '유스케이스 다이어그램', en: 'Use case diagram' },
  venn: { ko: '벤 다이어그램', en: 'Venn diagram' },
  wardley: { ko: '워들리 맵', en: 'Wardley map' },
  xychart: { ko: '차트', en: 'Chart' },
};

const OTHER: PerLang<string> = { ko: '다이어그램', en: 'Diagram' };

export function typeName(type: string): PerLang<string> {
  return TYPE_NAMES[type] ?? TYPE_NAMES[type.replace(/(?:Ebnf|Abnf|Peg)$/, '')] ?? OTHER;
}
