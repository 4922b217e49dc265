def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.jsonArray('target/ci/findings/smoke-greeter.json').isEmpty()
