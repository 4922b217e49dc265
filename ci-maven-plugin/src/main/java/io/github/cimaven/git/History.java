package io.github.cimaven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits that HEAD contains, and the tags among them. */
record History(Repository repository, ObjectId head) {

    /** Every tag, sorted by name. */
    List<GitTag> tags() throws IOException {
        Map<String, ObjectId> targets = new TreeMap<>();
        for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            Ref peeled = repository.getRefDatabase().peel(ref);
            ObjectId behind = peeled.getPeeledObjectId();
            targets.put(
                    ref.getName().substring(Constants.R_TAGS.length()), behind != null ? behind : peeled.getObjectId());
        }
        Set<ObjectId> contained = contained(Set.copyOf(targets.values()));
        List<GitTag> tags = new ArrayList<>();
        targets.forEach((name, target) -> tags.add(new GitTag(name, target.name(), place(target, contained))));
        return tags;
    }

    /** Those that HEAD contains, and a commit does not, the newest first. */
    List<GitCommit> commits(Optional<ObjectId> since, int most) throws IOException {
        List<GitCommit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            if (since.isPresent()) {
                walk.markUninteresting(walk.parseCommit(since.get()));
            }
            RevCommit commit;
            while (commits.size() < most && (commit = walk.next()) != null) {
                PersonIdent author = commit.getAuthorIdent();
                commits.add(new GitCommit(
                        commit.name(),
                        commit.getFullMessage(),
                        author == null ? "" : author.getName(),
                        author == null ? "" : author.getEmailAddress(),
                        commit.getParentCount()));
            }
        }
        return commits;
    }

    boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    private GitTag.Place place(ObjectId target, Set<ObjectId> contained) {
        if (target.equals(head)) {
            return GitTag.Place.HEAD;
        }
        return contained.contains(target) ? GitTag.Place.ANCESTOR : GitTag.Place.ELSEWHERE;
    }

    /** Which of the commits HEAD contains, in one walk whatever their number. */
    private Set<ObjectId> contained(Set<ObjectId> wanted) throws IOException {
        Set<ObjectId> found = new HashSet<>();
        try (RevWalk walk = walk()) {
            RevCommit commit;
            while (found.size() < wanted.size() && (commit = walk.next()) != null) {
                ObjectId id = commit.copy();
                if (wanted.contains(id)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private RevWalk walk() throws IOException {
        RevWalk walk = new RevWalk(repository);
        walk.setRetainBody(false);
        walk.markStart(walk.parseCommit(head));
        return walk;
    }
}
