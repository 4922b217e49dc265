package io.github.cimaven.workflow.provider;

import io.github.cimaven.workflow.Fields;
import io.github.cimaven.workflow.LaneJob;
import io.github.cimaven.workflow.Pins;
import java.util.List;
import java.util.Map;

/**
 * The steps by which GitHub brings the record of the main lane to the next runs. They need no right: a pull request, also
 * of a fork, reads the caches of its base branch and of the default branch, and writes none that those read.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache">
 *     Restrictions for accessing a cache</a>
 */
final class GitHubBaseline {
    private static final String KEYS = "ci-baseline/";
    private static final String OF_BRANCH = KEYS + "${{ github.base_ref || github.ref_name }}/";
    /** A cache is never written anew. */
    private static final String OF_RUN = OF_BRANCH + "${{ github.run_id }}-${{ github.run_attempt }}";

    private GitHubBaseline() {}

    /** The newest of the target branch, else of the default branch. */
    static Map<String, Object> read(Pins pins) {
        return Fields.of("name", "Read the record to compare with")
                .and("uses", pins.uses("actions/cache/restore", "v4"))
                .and(
                        "with",
                        Fields.of("path", LaneJob.BASELINE)
                                .and("key", OF_RUN)
                                .and("restore-keys", OF_BRANCH + "\n" + KEYS)
                                .map())
                .map();
    }

    static List<Object> write(Pins pins) {
        return List.of(
                Fields.of("name", "Keep the record for the next runs")
                        .and("id", "record")
                        .and("if", "always() && hashFiles('" + LaneJob.RECORD + "') != ''")
                        .and("run", LaneJob.KEEP_RECORD)
                        .map(),
                Fields.of("name", "Write the record to compare with")
                        .and("if", "always() && steps.record.outcome == 'success'")
                        .and("uses", pins.uses("actions/cache/save", "v4"))
                        .and(
                                "with",
                                Fields.of("path", LaneJob.BASELINE)
                                        .and("key", OF_RUN)
                                        .map())
                        .map());
    }
}
