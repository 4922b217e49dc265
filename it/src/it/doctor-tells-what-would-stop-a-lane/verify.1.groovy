def story = io.github.cimaven.it.Story.of(binding.variables)
def parts = story.jsonArray('doctor.json')
assert parts*.part*.asString == ['maven', 'environment', 'git', 'jdk', 'repositories', 'credentials', 'audit', 'settings', 'disk']
assert parts.every { part -> !part.findings*.severity*.asString.contains('error') }
assert parts[2].findings*.message*.asString.any { it.startsWith("There is no remote 'origin'") }
assert parts[5].findings[0].fix.asString.contains("the server 'ci-publish' in settings.xml")
assert parts[6].findings*.message*.asString == ['No data is named for the audit. A release from here would stop.']
assert story.log().contains('Nothing here stops a lane.')
true
