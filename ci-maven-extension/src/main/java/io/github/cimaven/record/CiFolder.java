package io.github.cimaven.record;

import java.nio.file.Path;

/** Where the files of a run lie, below the {@code target} folder of the root of the build. */
public record CiFolder(Path path) {
    /** As GitLab calls it in its documentation. */
    public static final String CODE_QUALITY = "gl-code-quality-report.json";

    /** @param rootTarget the {@code target} folder of the execution root */
    public static CiFolder below(Path rootTarget) {
        return new CiFolder(rootTarget.resolve("ci"));
    }

    public Path record() {
        return path.resolve("record.json");
    }

    public Path timeline() {
        return path.resolve("timeline.json");
    }

    public Path summary() {
        return path.resolve("summary.md");
    }

    /** Everything about the run, for people. */
    public Path report() {
        return path.resolve("report.html");
    }

    /** What goals found: a file for each goal and module, a JSON array of {@link Finding}. */
    public Path findings() {
        return path.resolve("findings");
    }

    /** The findings for GitLab's merge request, where that is the provider. */
    public Path codeQuality() {
        return path.resolve(CODE_QUALITY);
    }

    /** What each guard came to: {@link GuardFacts} as a JSON object. */
    public Path guards() {
        return path.resolve("guards.json");
    }

    /** What lint keeps from one run to the next. */
    public Path lint() {
        return path.resolve("lint");
    }

    /** The findings of lint in all modules, as SARIF 2.1.0. */
    public Path lintSarif() {
        return path.resolve("lint.sarif");
    }

    /** What the audit found, in several formats. */
    public Path audit() {
        return path.resolve("audit");
    }

    /** The SBOM of the whole build. */
    public Path sbom() {
        return path.resolve("sbom");
    }

    public Path sbomJson() {
        return sbom().resolve("bom.json");
    }

    public Path sbomXml() {
        return sbom().resolve("bom.xml");
    }

    /** What {@code ci:spark} found: a file and a folder for each module. */
    public Path spark() {
        return path.resolve("spark");
    }

    /** What ci:cache-key says, as a JSON object. */
    public Path cacheKey() {
        return path.resolve("cache-key.json");
    }

    /** The key alone, on a line. */
    public Path cacheKeyText() {
        return path.resolve("cache-key.txt");
    }

    /** What became of the notices of this run: a JSON array of {@link NoticeFacts}. */
    public Path notices() {
        return path.resolve("notices.json");
    }

    /** What became of the spans of this run: {@link TraceFacts} as a JSON object. */
    public Path trace() {
        return path.resolve("trace.json");
    }

    /** How the workflow files differ from what ci:init would write, as a unified diff. */
    public Path drift() {
        return path.resolve("drift.diff");
    }

    public Path deadline() {
        return path.resolve("deadline");
    }

    /** What the lane's build made, under the names of the lane, with {@link #manifest()}. */
    public Path artifacts() {
        return path.resolve("artifacts");
    }

    public Path manifest() {
        return artifacts().resolve("manifest.json");
    }

    /** A Maven repository that the release lane deploys to before anything is published. */
    public Path staging() {
        return path.resolve("staging");
    }

    /** What goals put there belongs to the release, beside what a Maven repository takes. */
    public Path attachments() {
        return path.resolve("attachments");
    }

    /** What Maven resolved for a release: {@link MaterialFacts} as a JSON object. */
    public Path materials() {
        return path.resolve("materials.json");
    }

    /** What ci:verify-release found, as a JSON object. */
    public Path verification() {
        return path.resolve("verify-release.json");
    }

    /** What a publication keeps on this machine. */
    public Path journal() {
        return path.resolve("journal");
    }

    /** How the publication went, as a JSON object. */
    public Path publication() {
        return journal().resolve("publication.json");
    }

    public Path published() {
        return path.resolve("published");
    }
}
