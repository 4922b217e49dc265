def story = io.github.cimaven.it.Story.of(binding.variables)
def bom = story.json('target/ci/sbom/bom.json')
assert bom.components*.asJsonObject*.name*.asString == ['bare']
assert bom.compositions*.asJsonObject*.aggregate*.asString == ['incomplete']
assert story.findings('error') == ['sbom/unresolved']
assert story.errors().join('\n').contains('what com.acme.bare:bare:1.0 needs is unknown')
assert story.errors().join('\n').contains('It is a dependency of greeter.')
assert !story.hasStackTrace()
