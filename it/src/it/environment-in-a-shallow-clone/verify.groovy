def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.json('clone/target/ci/record.json')
assert record.lane.id.asString == 'ci-main'
// The lane is chosen without a doubt; only the git version needs the commits before.
assert record.warnings.size() == 1
assert record.warnings[0].asString.startsWith('The clone is shallow: the git version counts only the commits that are here.')
