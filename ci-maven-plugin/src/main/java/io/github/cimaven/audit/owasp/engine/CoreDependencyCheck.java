package io.github.cimaven.audit.owasp.engine;

import io.github.cimaven.audit.owasp.DependencyCheck;
import io.github.cimaven.audit.owasp.ScanRequest;
import io.github.cimaven.audit.owasp.ScanResult;
import io.github.cimaven.audit.owasp.UpdateRequest;
import io.github.cimaven.audit.owasp.UpdateResult;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.owasp.dependencycheck.utils.Downloader;
import org.owasp.dependencycheck.utils.InvalidSettingException;
import org.owasp.dependencycheck.utils.ResourceNotFoundException;
import org.owasp.dependencycheck.utils.Settings;
import org.owasp.dependencycheck.utils.TooManyRequestsException;

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

    @Override
    public void fetch(String url, Path file) throws IOException {
        synchronized (ENGINE) {
            Settings settings = new Settings();
            try {
                Downloader.getInstance().configure(settings);
                Downloader.getInstance().fetchFile(new URI(url).toURL(), file.toFile());
            } catch (TooManyRequestsException
                    | ResourceNotFoundException
                    | InvalidSettingException
                    | URISyntaxException
                    | IllegalArgumentException e) {
                throw new IOException(Reason.of(e), e);
            } finally {
                settings.cleanup(true);
            }
        }
    }
}
