package io.github.cimaven.audit.owasp.engine;

import io.github.cimaven.audit.owasp.DatabaseAccess;
import io.github.cimaven.audit.owasp.ScanRequest;
import io.github.cimaven.audit.owasp.UpdateRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.owasp.dependencycheck.utils.Settings;
import org.owasp.dependencycheck.utils.Settings.KEYS;

/** The settings of dependency-check: nothing that asks a host, and nothing that is not about Java. */
final class EngineSettings {
    /** What would ask a host. */
    private static final List<String> HOSTS = List.of(
            KEYS.UPDATE_VERSION_CHECK_ENABLED,
            KEYS.HOSTED_SUPPRESSIONS_ENABLED,
            KEYS.ANALYZER_RETIREJS_ENABLED,
            KEYS.ANALYZER_OSSINDEX_ENABLED,
            KEYS.ANALYZER_CENTRAL_ENABLED,
            KEYS.ANALYZER_NEXUS_ENABLED,
            KEYS.ANALYZER_ARTIFACTORY_ENABLED,
            KEYS.ANALYZER_NODE_AUDIT_ENABLED,
            KEYS.ANALYZER_YARN_AUDIT_ENABLED,
            KEYS.ANALYZER_PNPM_AUDIT_ENABLED);

    /** What has no business with a set of Java artifacts; the archive analyzer unpacks each jar once more. */
    private static final List<String> OTHERS = List.of(
            KEYS.ANALYZER_ARCHIVE_ENABLED,
            KEYS.ANALYZER_ASSEMBLY_ENABLED,
            KEYS.ANALYZER_AUTOCONF_ENABLED,
            KEYS.ANALYZER_BUNDLE_AUDIT_ENABLED,
            KEYS.ANALYZER_CARTHAGE_ENABLED,
            KEYS.ANALYZER_CMAKE_ENABLED,
            KEYS.ANALYZER_COCOAPODS_ENABLED,
            KEYS.ANALYZER_COMPOSER_LOCK_ENABLED,
            KEYS.ANALYZER_CPANFILE_ENABLED,
            KEYS.ANALYZER_DART_ENABLED,
            KEYS.ANALYZER_GOLANG_DEP_ENABLED,
            KEYS.ANALYZER_GOLANG_MOD_ENABLED,
            KEYS.ANALYZER_LIBMAN_ENABLED,
            KEYS.ANALYZER_MAVEN_INSTALL_ENABLED,
            KEYS.ANALYZER_MIX_AUDIT_ENABLED,
            KEYS.ANALYZER_MSBUILD_PROJECT_ENABLED,
            KEYS.ANALYZER_NODE_PACKAGE_ENABLED,
            KEYS.ANALYZER_NUGETCONF_ENABLED,
            KEYS.ANALYZER_NUSPEC_ENABLED,
            KEYS.ANALYZER_OPENSSL_ENABLED,
            KEYS.ANALYZER_PE_ENABLED,
            KEYS.ANALYZER_PIPFILE_ENABLED,
            KEYS.ANALYZER_PIP_ENABLED,
            KEYS.ANALYZER_POETRY_ENABLED,
            KEYS.ANALYZER_PYTHON_DISTRIBUTION_ENABLED,
            KEYS.ANALYZER_PYTHON_PACKAGE_ENABLED,
            KEYS.ANALYZER_RUBY_GEMSPEC_ENABLED,
            KEYS.ANALYZER_SWIFT_PACKAGE_MANAGER_ENABLED,
            KEYS.ANALYZER_SWIFT_PACKAGE_RESOLVED_ENABLED,
            // Merges what one jar was found to have into another's row.
            KEYS.ANALYZER_DEPENDENCY_BUNDLING_ENABLED);

    private EngineSettings() {}

    static Settings scan(ScanRequest request) {
        Settings settings = common(request.database(), request.work());
        request.suppressions()
                .ifPresent(file -> settings.setArrayIfNotEmpty(KEYS.SUPPRESSION_FILE, List.of(file.toString())));
        settings.setBoolean(KEYS.AUTO_UPDATE, false);
        // Without updates nobody is asked for them: those that dependency-check has in its jar are taken.
        settings.setBoolean(KEYS.HOSTED_SUPPRESSIONS_ENABLED, true);
        // The database has the catalogue if it came along; without updates nobody is asked for it.
        settings.setBoolean(KEYS.ANALYZER_KNOWN_EXPLOITED_ENABLED, true);
        return settings;
    }

    static Settings update(UpdateRequest request) {
        Settings settings = common(request.database(), request.work());
        settings.setBoolean(KEYS.AUTO_UPDATE, true);
        settings.setInt(KEYS.NVD_API_VALID_FOR_HOURS, 0);
        settings.setString(KEYS.NVD_API_DATAFEED_URL, request.feed());
        settings.setInt(KEYS.NVD_API_DATAFEED_START_YEAR, request.startYear());
        request.login().ifPresent(login -> {
            settings.setString(KEYS.NVD_API_DATAFEED_USER, login.user());
            settings.setString(KEYS.NVD_API_DATAFEED_PASSWORD, login.password());
        });
        request.proxy().ifPresent(proxy -> {
            settings.setString(KEYS.PROXY_SERVER, proxy.host());
            settings.setInt(KEYS.PROXY_PORT, proxy.port());
            proxy.login().ifPresent(login -> {
                settings.setString(KEYS.PROXY_USERNAME, login.user());
                settings.setString(KEYS.PROXY_PASSWORD, login.password());
            });
        });
        settings.setBoolean(KEYS.ANALYZER_KNOWN_EXPLOITED_ENABLED, request.kev().isPresent());
        request.kev()
                .ifPresent(file -> settings.setString(KEYS.KEV_URL, file.toUri().toString()));
        return settings;
    }

    private static Settings common(DatabaseAccess database, Path work) {
        Settings settings = new Settings();
        HOSTS.forEach(key -> settings.setBoolean(key, false));
        OTHERS.forEach(key -> settings.setBoolean(key, false));
        // Of this run alone: builds that share them wait for each other in steps of 15 seconds.
        settings.setString(KEYS.DATA_DIRECTORY, work.resolve("data").toString());
        settings.setString(KEYS.TEMP_DIRECTORY, work.resolve("temp").toString());
        settings.setString(KEYS.DB_CONNECTION_STRING, database.url());
        settings.setString(KEYS.DB_DRIVER_NAME, database.driver());
        settings.setString(KEYS.DB_USER, database.user());
        settings.setString(KEYS.DB_PASSWORD, database.password());
        database.folder().ifPresent(folder -> settings.setString(KEYS.H2_DATA_DIRECTORY, folder.toString()));
        if (!database.driverJars().isEmpty()) {
            settings.setString(
                    KEYS.DB_DRIVER_PATH,
                    database.driverJars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        return settings;
    }
}
