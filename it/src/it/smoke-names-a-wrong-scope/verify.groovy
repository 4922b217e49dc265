def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['smoke/missing-class']
assert story.jsonArray('target/ci/findings/smoke-lib.json')[0].message.asString == 'A consumer of lib does not get the class com.google.gson.Gson, which com.acme.shop.Wire needs: com.google.code.gson:gson:2.15.0 has it, but its scope is provided.'
assert story.errors().join('\n').contains('Change the scope of com.google.code.gson:gson to compile in the POM of lib.')
assert !story.hasStackTrace()
