context.get('server').killAt(1, 'maven-metadata.xml', true)
true
