package io.github.cimaven.goal;

import io.github.cimaven.publish.Staging;
import java.io.IOException;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Empties the staging folder of the release lane, and removes provenance, record and the like of an earlier run, once for
 * the whole build and before any module deploys, so that nothing of an earlier run is published.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class PrepareMojo extends CiMojo {

    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return "";
    }

    @Override
    void run() throws IOException {
        Map<String, String> state = ReactorState.of(session, "prepare");
        synchronized (state) {
            if (ReactorState.first(state)) {
                new Staging(folder().staging()).clear();
                // Here too: a release without provenance must not carry that of another.
                new AttachmentFolder(folder(), session.getStartTime().toInstant()).clear();
            }
        }
    }
}
