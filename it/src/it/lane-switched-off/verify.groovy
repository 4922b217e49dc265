def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.has('target/ci')
assert story.log().contains('No CI lane: -Dci.lane=none.')
