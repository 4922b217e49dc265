def story = io.github.cimaven.it.Story.of(binding.variables)
// The deadline of the lanes and the limit of the job are one setting.
assert story.text('target/ci/drift.diff').contains('+    timeout-minutes: 35\n')
true
