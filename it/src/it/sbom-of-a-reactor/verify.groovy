def story = io.github.cimaven.it.Story.of(binding.variables)
def sbom = io.github.cimaven.it.Sbom
assert story.text('target/ci/sbom/bom.json') == context.get('json')
assert story.text('target/ci/sbom/bom.xml') == context.get('xml')
assert sbom.problems(story.path('target/ci/sbom')) == []
def bom = story.json('target/ci/sbom/bom.json')
assert bom.components*.asJsonObject*.name*.asString as Set == ['lib', 'app', 'gson', 'error_prone_annotations', 'thing'] as Set
for (module in ['lib', 'app']) {
    assert sbom.sha256(bom, module) == sbom.sha256(story.path("$module/target/$module-1.0.0.jar"))
}
assert sbom.sha256(bom, 'gson').length() == 64
assert sbom.contents(bom, 'app').collect { it.replaceAll('@.*', '') } as Set == ['pkg:maven/com.acme/lib', 'pkg:maven/com.google.code.gson/gson',
    'pkg:maven/com.google.errorprone/error_prone_annotations', 'pkg:maven/org.vendored/thing'] as Set
assert sbom.contents(bom, 'lib') == ['pkg:maven/org.vendored/thing@1.2?type=jar']
assert story.findings('error') == []
assert story.findings('note').count('sbom/shaded') == 2
// The validators know each keyword of the schema.
assert story.logLines('Unknown keyword').isEmpty()
