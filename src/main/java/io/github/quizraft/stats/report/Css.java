package io.github.quizraft.stats.report;

/** How the page looks: dark or light as the reader's system is, and readable on paper. */
final class Css {
    static final String TEXT = """
            :root { color-scheme: light dark; --ground: #ffffff; --ink: #1b1b1b; --faint: #5c5c5c; --line: #d0d0d0;
              --blue: #0b5cad; --orange: #a34d00; }
            @media (prefers-color-scheme: dark) { :root { --ground: #16181c; --ink: #e8e8e8; --faint: #adb2ba;
              --line: #43474f; --blue: #7dbbff; --orange: #ffb454; } }
            body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
            main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
            h1, h2 { line-height: 1.2; }
            section { margin-top: 2.5rem; }
            figure { margin: 1rem 0; overflow-x: auto; }
            figcaption, .faint, dt { color: var(--faint); }
            svg { display: block; width: 100%; min-width: 32rem; height: auto; }
            svg text { font: 12px system-ui, sans-serif; fill: var(--ink); }
            .paper { fill: var(--ground); }
            .grid { stroke: var(--line); }
            .target { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 3; }
            .range { stroke: var(--blue); stroke-width: 2; }
            .observed { fill: var(--blue); }
            .expected { fill: var(--ground); stroke: var(--orange); stroke-width: 2; }
            .curve { stroke: var(--orange); stroke-dasharray: 2 4; }
            .column { fill: var(--blue); }
            .cell { fill: var(--blue); stroke: var(--ground); }
            .level0 { fill: none; stroke: var(--line); }
            .level1 { fill-opacity: .05; } .level2 { fill-opacity: .1; } .level3 { fill-opacity: .15; }
            .level4 { fill-opacity: .2; } .level5 { fill-opacity: .25; } .level6 { fill-opacity: .3; }
            .level7 { fill-opacity: .35; } .level8 { fill-opacity: .4; } .level9 { fill-opacity: .45; }
            table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; }
            th, td { padding: .2rem .75rem .2rem 0; text-align: right; border-bottom: 1px solid var(--line); }
            td { white-space: nowrap; } th { font-weight: 600; } tbody th { font-weight: 400; }
            th:first-child, td:first-child { text-align: left; }
            summary { cursor: pointer; color: var(--faint); }
            dt { margin-top: .5rem; font-weight: 600; } dd { margin: 0; }
            """;

    private Css() {}
}
