def story = io.github.cimaven.it.Story.of(binding.variables)
context.put('json', story.text('target/ci/sbom/bom.json'))
context.put('xml', story.text('target/ci/sbom/bom.xml'))
