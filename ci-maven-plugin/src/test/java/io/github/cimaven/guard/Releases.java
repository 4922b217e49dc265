package io.github.cimaven.guard;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.git.GitState;
import io.github.cimaven.git.GitTag;
import io.github.cimaven.version.ReleaseTags;
import java.util.List;
import java.util.Optional;

/** Releases of version 1.2.3 to check, good ones but for what a test says. */
final class Releases {
    static final String HEAD = "1111111111111111111111111111111111111111";
    static final String OTHER = "2222222222222222222222222222222222222222";

    private Releases() {}

    static Release good() {
        return with("1.2.3", git(atHead("v1.2.3")));
    }

    static Release with(String version, GitState git) {
        return new Release(
                List.of(new Release.Module("g", "root", version, "pom.xml")),
                Optional.empty(),
                tags("v*"),
                new Release.InGit(git),
                List.of(),
                List.of(),
                evidence());
    }

    static Release built(String tag, Release release) {
        return new Release(
                release.modules(),
                Optional.of(tag),
                release.tags(),
                release.source(),
                release.references(),
                release.leftOut(),
                release.evidence());
    }

    static Release of(List<Release.Module> modules) {
        Release good = good();
        return new Release(modules, good.ciTag(), good.tags(), good.source(), List.of(), List.of(), evidence());
    }

    static Release naming(Reference... references) {
        return naming(good().modules(), references);
    }

    static Release naming(List<Release.Module> modules, Reference... references) {
        Release good = good();
        return new Release(
                modules, good.ciTag(), good.tags(), good.source(), List.of(references), List.of(), evidence());
    }

    static Release withTags(String patterns, Release release) {
        return new Release(
                release.modules(),
                release.ciTag(),
                tags(patterns),
                release.source(),
                release.references(),
                release.leftOut(),
                release.evidence());
    }

    static Release withoutGit() {
        Release good = good();
        return new Release(
                good.modules(),
                good.ciTag(),
                good.tags(),
                new Release.NotInGit("There is no git repository.", "git clone"),
                List.of(),
                List.of(),
                evidence());
    }

    static Release knowing(Evidence evidence) {
        Release good = good();
        return new Release(good.modules(), good.ciTag(), good.tags(), good.source(), List.of(), List.of(), evidence);
    }

    /** Of an ordinary project: it asks for nothing more, and everything that is looked at is well. */
    static Evidence evidence() {
        return new Evidence(
                Fact.none("nothing is asked for"),
                Fact.of(new Evidence.Branches(List.of("main"), true)),
                Fact.none("ci.baseline is not set"),
                Fact.of(new Evidence.Changelog("CHANGELOG.md", true)),
                Fact.of(Optional.empty()),
                poms(true));
    }

    static Poms poms(boolean timestamp, Poms.Repository... repositories) {
        return new Poms(List.of(repositories), List.of(), List.of(), timestamp);
    }

    static GitState git(GitTag... tags) {
        return new GitState(HEAD, Optional.empty(), false, List.of(tags), List.of(), List.of());
    }

    static GitState tree(List<String> changed, List<String> untracked) {
        return new GitState(HEAD, Optional.empty(), false, List.of(atHead("v1.2.3")), changed, untracked);
    }

    static GitState shallow() {
        return new GitState(HEAD, Optional.empty(), true, List.of(atHead("v1.2.3")), List.of(), List.of());
    }

    static GitTag atHead(String name) {
        return new GitTag(name, HEAD, GitTag.Place.HEAD);
    }

    static GitTag ancestor(String name) {
        return new GitTag(name, OTHER, GitTag.Place.ANCESTOR);
    }

    static GitTag elsewhere(String name) {
        return new GitTag(name, OTHER, GitTag.Place.ELSEWHERE);
    }

    private static ReleaseTags tags(String patterns) {
        return new ReleaseTags(Patterns.of(patterns));
    }
}
