package io.github.cimaven.config;

/** What a user may set of the channel {@code github} of {@code ci:publish}. */
public final class GitHubKeys {
    @Key(
            value =
                    "The repository of the channel 'github'. Default: the variable GITHUB_REPOSITORY, else the git remote"
                            + " origin.",
            type = "owner/name")
    public static final String REPOSITORY = "ci.publish.github.repository";

    @Key(
            value = "The API of the channel 'github'; for GitHub Enterprise Server https://<host>/api/v3. Default: the"
                    + " variable GITHUB_API_URL, else that of github.com.",
            type = "an https URL")
    public static final String URL = "ci.publish.github.url";

    @Key(
            value = "The server in settings.xml whose password is the token of the channel 'github'. Default: the"
                    + " variables GITHUB_TOKEN and GH_TOKEN, else the server github.",
            type = "an id")
    public static final String SERVER = "ci.publish.github.server";

    @Key(
            value =
                    "The deployed files that are assets of the GitHub release, by their names; a ! in front leaves out. Their"
                            + " signatures, SHA256SUMS and the attachments are assets whatever it says.",
            type = Keys.PATTERNS,
            defaultValue = GitHubKeys.ASSETS_DEFAULT)
    public static final String ASSETS = "ci.publish.github.assets";

    public static final String ASSETS_DEFAULT =
            "*.jar,*.war,*.ear,*.zip,*.tar.gz,*-cyclonedx.json,!*-sources.jar,!*-javadoc.jar,!*-tests.jar";

    @Key(
            value =
                    "What the notes of the GitHub release tell: all is the entry of the changelog, if there is one, and the"
                            + " commits since the last release.",
            type = "all, commits, changelog, none",
            defaultValue = GitHubKeys.NOTES_DEFAULT)
    public static final String NOTES = "ci.publish.github.notes";

    public static final String NOTES_DEFAULT = "all";

    private GitHubKeys() {}
}
