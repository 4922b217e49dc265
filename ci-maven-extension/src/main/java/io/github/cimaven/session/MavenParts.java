package io.github.cimaven.session;

import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;

/** The components of Maven that the extension asks. */
record MavenParts(
        ProjectBuilder projects,
        MavenPluginManager plugins,
        RepositorySystem repositories,
        LifecycleExecutor lifecycle,
        BuildPluginManager goals) {}
