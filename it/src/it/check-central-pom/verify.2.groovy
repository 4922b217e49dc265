def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert !(story.findings('note') + story.findings('error')).any { it.startsWith('check/central') }
