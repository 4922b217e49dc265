def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('target/ci/trace.json').state.asString == 'failed'
assert story.logLines('[WARNING]').any { it.contains('nobody answers there') }
true
