package io.github.cimaven.session;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.InitKeys;
import io.github.cimaven.config.NoticeKeys;
import io.github.cimaven.config.TraceKeys;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;

/**
 * Takes the credentials that a release is given out of what plugins print: with {@code -X}, maven-resources-plugin shows
 * each environment variable that Maven keeps as a property.
 *
 * <p>It is done when the POMs are read: what they have as <code>${env.…}</code> has its value by then, and who asks the
 * environment itself, or Maven's resolver as maven-gpg-plugin does, still finds it.
 */
final class Secrets {
    private static final List<String> VARIABLES = List.of(
            "MAVEN_GPG_KEY",
            "MAVEN_GPG_PASSPHRASE",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "CODEARTIFACT_AUTH_TOKEN",
            "GITHUB_TOKEN",
            "GH_TOKEN",
            AuditKeys.JDBC_PASSWORD_VARIABLE,
            InitKeys.PASSWORD_VARIABLE,
            InitKeys.OIDC_VARIABLE,
            // GitLab gives it to each job.
            "CI_JOB_TOKEN",
            NoticeKeys.TOKEN_VARIABLE,
            NoticeKeys.WEBHOOK_VARIABLE,
            TraceKeys.HEADERS_VARIABLE,
            TraceKeys.TRACES_HEADERS_VARIABLE);

    private Secrets() {}

    static void hide(MavenSession session) {
        hide(session.getSystemProperties());
    }

    static void hide(Properties properties) {
        VARIABLES.forEach(name -> properties.remove("env." + name));
    }
}
