def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('clone/target/ci/record.json').getAsJsonObject('lane').get('id').asString == 'ci-release'
assert story.json('clone/target/ci/record.json').get('success').asBoolean
assert story.files('clone/target/ci/published').contains('com/acme/greeter/1.0.0/greeter-1.0.0.jar')
true
