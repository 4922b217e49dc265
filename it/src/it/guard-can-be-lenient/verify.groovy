def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('warning') == []
assert story.log().contains('Skipped by ci.guard.skip.')
