package io.github.cimaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitWordsTest {
    /** As GitHub says it. */
    private static final String TOO_LARGE = """
            remote: warning: See https://gh.io/lfs for more information.
            remote: error: File %s is 120.00 MB; this exceeds GitHub's file size limit of 100.00 MB
            remote: error: GH001: Large files detected.
            To https://ada:secret@github.com/acme/shop
             ! [remote rejected] 1a2b3c4 -> refs/ci-release/shop/1/blobs (pre-receive hook declined)
            error: failed to push some refs to 'https://ada:secret@github.com/acme/shop'
            """;

    @Test
    void tellsWhatAServerNames() {
        assertThat(new GitWords(TOO_LARGE.formatted("a.jar")).reason())
                .isEqualTo(
                        "error: File a.jar is 120.00 MB; this exceeds GitHub's file size limit of 100.00 MB; error: GH001: Large files detected.; ! [remote rejected] 1a2b3c4 -> refs/ci-release/shop/1/blobs (pre-receive hook declined)");
    }

    @Test
    void isBoundedAndHasNoPassword() {
        String enormous = TOO_LARGE.formatted("a".repeat(100_000)).repeat(100);

        assertThat(new GitWords(enormous).reason()).hasSizeLessThan(1_500);
        assertThat(new GitWords("fatal: unable to access 'https://ada:secret@github.com/acme/shop'").reason())
                .isEqualTo("fatal: unable to access 'https://github.com/acme/shop'");
        assertThat(new GitWords("\n").reason()).isEqualTo("no reason given");
    }

    @ParameterizedTest
    @CsvSource({
        "' ! [remote rejected] a -> b (pre-receive hook declined)', true",
        "' ! [remote rejected] a -> b (push declined due to repository rule violations)', true",
        "' ! [remote rejected] a -> b (deny updating a hidden ref)', true",
        "' ! [remote rejected] a -> b (cannot lock ref: File exists)', false",
        "' ! [remote rejected] a -> b (failed to update ref)', false",
        "' ! [remote rejected] a -> b (unpacker error)', false",
        "' ! [rejected] a -> b (stale info)', false",
        "fatal: unable to access, false"
    })
    void tellsARefusalFromWhatPasses(String line, boolean refusal) {
        assertThat(new GitWords("To x\n" + line).isRefusal()).isEqualTo(refusal);
    }
}
