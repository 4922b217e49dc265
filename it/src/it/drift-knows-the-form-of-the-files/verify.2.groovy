def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.jsonArray('target/ci/findings/drift.json').size() == 0
assert story.log().contains('The workflow files are as ci:init would write them.')
true
