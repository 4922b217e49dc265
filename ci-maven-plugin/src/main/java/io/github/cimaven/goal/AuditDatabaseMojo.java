package io.github.cimaven.goal;

import io.github.cimaven.config.AuditKeys;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Builds the database that the audit of every build reads, and deploys it as one Maven artifact; or brings a central
 * PostgreSQL up to date. To be run once a day by one job of a company. Needs no POM.
 */
@Mojo(name = "audit-database", requiresProject = false, aggregator = true, threadSafe = true)
public final class AuditDatabaseMojo extends CiMojo {
    @Inject
    RepositorySystem repositorySystem;

    /** The coordinates of the artifact: groupId:artifactId:version. */
    @Parameter(property = AuditKeys.DATABASE)
    String database;

    /** The NVD's feeds: the URL of a folder, or one with {0} in the place of the year. */
    @Parameter(property = AuditKeys.FEED, defaultValue = AuditKeys.FEED_DEFAULT)
    String feed;

    /** The server in settings.xml that has user and password for the feed. */
    @Parameter(property = AuditKeys.FEED_SERVER)
    String feedServer;

    /** The first year whose CVEs are taken. */
    @Parameter(property = AuditKeys.START_YEAR, defaultValue = AuditKeys.START_YEAR_DEFAULT)
    String startYear;

    /** OSV's file Maven/all.zip, to be taken along: a file or a URL. */
    @Parameter(property = AuditKeys.OSV)
    String osv;

    /** CISA's catalogue of known exploited vulnerabilities, to be taken along: a file or a URL. */
    @Parameter(property = AuditKeys.KEV)
    String kev;

    /** Suppressions of the company, to be taken along: a file or a URL. */
    @Parameter(property = AuditKeys.SUPPRESSIONS)
    String suppressions;

    /** The repository to deploy to, as id::url; the local repository when there is none. */
    @Parameter(property = AuditKeys.DEPLOY)
    String deploy;

    @Override
    boolean skipped() {
        return false;
    }

    @Override
    String skipKey() {
        return "";
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        new AuditDatabaseAct(this).run();
    }
}
