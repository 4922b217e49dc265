def story = io.github.cimaven.it.Story.of(binding.variables)
def found = { module -> story.jsonArray("target/ci/findings/smoke-${module}.json").collect { it.asJsonObject.get('severity').asString.toLowerCase() + ': ' + it.asJsonObject.get('message').asString } }
assert found('lossy').size() == 1
assert found('lossy')[0].startsWith('error: A consumer of lossy does not get the class com.google.gson.stream.MalformedJsonException, which com.google.gson.')
assert found('lossy')[0].endsWith('com.google.code.gson:gson:2.15.0 has it, but it was shaded: the deployed POM leaves it out, and the jar does not have this class of it.')
assert found('spare') == ['warning: A consumer of spare does not get the class com.google.gson.Gson, which com.acme.shop.Wire needs: com.google.code.gson:gson:2.15.0 (of com.acme:lib) has it, but an exclusion in the POM leaves it out.']
assert found('mrjar') == ['error: A consumer of mrjar does not get the class com.google.gson.Gson, which com.acme.many.Clock needs: com.google.code.gson:gson:2.15.0 has it, but its scope is provided.']
assert !story.hasStackTrace()
