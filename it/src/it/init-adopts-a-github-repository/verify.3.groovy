def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('clone/target/ci/record.json').getAsJsonObject('lane').get('id').asString == 'ci-pr'
assert story.json('clone/target/ci/record.json').get('success').asBoolean
true
