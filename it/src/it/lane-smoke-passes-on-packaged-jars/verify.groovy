def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.log().contains('Skipped by ci.smoke.skip.')
