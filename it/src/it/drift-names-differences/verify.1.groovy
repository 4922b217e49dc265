def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.has('target/ci/findings/drift.json')
assert !story.log().contains('snakeyaml')
true
