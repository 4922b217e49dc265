def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['audit/stale']
