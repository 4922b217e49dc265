package io.github.cimaven.report.view;

import java.util.List;

/**
 * What stands in the page itself.
 *
 * @param styles style sheets
 * @param scripts in the order in which they run
 * @param policy the Content-Security-Policy that lets these run, and nothing else
 */
public record Assets(List<String> styles, List<String> scripts, String policy) {
    public Assets {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }
}
