package io.github.cimaven.goal;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.fetch.Fetched;
import io.github.cimaven.audit.fetch.Kind;
import io.github.cimaven.audit.kev.KevCatalogue;
import io.github.cimaven.audit.owasp.Along;
import io.github.cimaven.audit.owasp.OwaspAudit;
import io.github.cimaven.audit.owasp.ReadyDatabase;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the catalogue of known exploited vulnerabilities: the one that the user names, or the one beside a database. */
record KevSetup(AuditMojo mojo) {

    /** @return empty when nobody named one */
    Optional<KevCatalogue> catalogue(List<AuditEngine> engines) throws DataUnavailableException {
        Optional<String> setting = CiMojo.text(mojo.kev);
        Optional<Fetched> file = setting.isPresent()
                ? Optional.of(named(setting.get()))
                : engines.stream().flatMap(engine -> beside(engine).stream()).findFirst();
        return file.isPresent() ? Optional.of(KevCatalogue.read(file.get())) : Optional.empty();
    }

    private Fetched named(String setting) throws DataUnavailableException {
        try {
            if (setting.matches("(?i)https?://\\S+")) {
                return mojo.download().get(URI.create(setting), Kind.KEV);
            }
            Path file = setting.startsWith("file:")
                    ? Path.of(URI.create(setting))
                    : mojo.root().resolve(setting);
            if (Files.isRegularFile(file)) {
                return new Fetched(file, SettingException.shown(setting), Optional.empty());
            }
        } catch (IllegalArgumentException e) {
            // Told below, without the value: it may have a password in it.
        }
        throw new DataUnavailableException("The value of %s is neither a file nor a URL. Type -D%s=<file or URL>"
                .formatted(AuditKeys.KEV, AuditKeys.KEV));
    }

    private static Optional<Fetched> beside(AuditEngine engine) {
        if (engine instanceof OwaspAudit owasp && owasp.provision() instanceof OwaspDatabase database) {
            try {
                ReadyDatabase ready = database.ready();
                return ready.file(Along.KEV).map(file -> new Fetched(file, ready.source(), Optional.empty()));
            } catch (DataUnavailableException | IOException e) {
                // Told when dependency-check is asked.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
