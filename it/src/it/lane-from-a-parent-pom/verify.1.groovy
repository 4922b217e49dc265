def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('child/target/ci/record.json').lane.id.asString == 'ci-pr'
assert new File(basedir, 'child/target').deleteDir()
