package io.github.cimaven.audit.owasp.engine;

import io.github.cimaven.audit.owasp.DependencyCheck;
import io.github.cimaven.audit.owasp.ScanRequest;
import io.github.cimaven.audit.owasp.ScanResult;
import io.github.cimaven.audit.owasp.UpdateRequest;
import io.github.cimaven.audit.owasp.UpdateResult;
import org.owasp.dependencycheck.utils.Settings;

/** dependency-check by its own programming interface. */
public final class CoreDependencyCheck implements DependencyCheck {
    /** Its caches and its downloader are one for the whole engine, and closing one run shuts them down. */
    private static final Object ENGINE = new Object();

    @Override
    public ScanResult scan(ScanRequest request) {
        synchronized (ENGINE) {
            Settings settings = EngineSettings.scan(request);
            try (EngineLog log = EngineLog.start(request.progress())) {
                return new Scan(request, settings, log).run();
            } finally {
                settings.cleanup(true);
            }
        }
    }

    @Override
    public UpdateResult update(UpdateRequest request) {
        synchronized (ENGINE) {
            Settings settings = EngineSettings.update(request);
            try (EngineLog log = EngineLog.start(request.progress())) {
                return new Update(request, settings, log).run();
            } finally {
                settings.cleanup(true);
            }
        }
    }
}
