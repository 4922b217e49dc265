def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.has('target/ci')
assert story.logLines('CI lane').size() == 1
assert story.log().contains("No CI lane: -P '!ci-pr'.")
