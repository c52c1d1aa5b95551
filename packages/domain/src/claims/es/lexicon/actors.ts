/** What a clinic sells, as its texts call it. */
export const OFFER = `
suero; suerito; sueroterapia; goteo; gotero; venoclisis; iv; terapia iv; terapia; terapia intravenosa; intravenoso; endovenoso; infusión; ketamina; quetamina; nad; glutatión; glutation; glutathione; vitamina; vitamínico; vitaminado; multivitamínico; megadosis; megavitamina; inyección; shot; drip; cóctel; coctel; myers; protocolo; fórmula; mezcla; booster; kit; paquete; sesión; tratamiento; plan; programa; membresía; clínica; centro; servicio; antioxidante; magnesio; zinc; biotina; b12; b 12; complejo b; ácido alfa lipoico; ácido lipoico; ácido ascórbico; aminoácido; electrolito; mineral; nutriente; hidratación; quelación; ozono; ozonoterapia; lipotrópico; semaglutida; tirzepatida; exosoma; célula madre; péptido; elixir; poción; solución; remedio; coq10; taurina; carnitina; l carnitina; salina; aplicación; dosis; procedimiento
`;

/** What is given itself. Unlike a `sesión` or a `tratamiento`, these words are hardly spoken of anything but our offer. */
export const GIVEN = `
suero; sueroterapia; goteo; iv; terapia iv; terapia intravenosa; infusión; ketamina; quetamina; nad; glutatión; glutation; vitamina; myers; antioxidante; magnesio; zinc; biotina; b12; complejo b; ácido alfa lipoico; ácido lipoico; ácido ascórbico; aminoácido; coq10; taurina; carnitina; hidratación; ozono; ozonoterapia; péptido; exosoma; célula madre; semaglutida; selenio; nuestra terapia; nuestro tratamiento; nuestro paquete; nuestra sesión; nuestro protocolo; nuestra fórmula; nuestro programa; nuestra clínica; ofrecemos; tratamos; ayudamos
`;

/** What could be called the best. */
export const RANKED = `
suero; sueroterapia; goteo; iv; terapia; terapia iv; tratamiento; clínica; centro; lounge; spa; bar; lugar; sitio; opción; calidad; servicio; atención; precio; equipo; personal; enfermera; médico; doctor; especialista; experiencia; infusión; vitamina; proveedor; inyección; protocolo; fórmula; ingrediente; hidratación; cóctel; programa; solución; medicina; ketamina; remedio; cura; elección; decisión; compañía; empresa; nad; producto; oferta; forma de hidratarse; forma de recuperarse; manera de; forma de; alternativa; inversión; regalo; resultado; dosis; absorción; producto; laboratorio; instalación
`;

/** Whose treatment it is when it isn't ours: told of these, an effect is nobody's advertisement. */
export const OTHERS = `
antidepresivo; psicoterapia; terapia de conversación; terapeuta; psiquiatra; psicólogo; hospital; estilo de vida; ejercicio; dieta; alimentación; vacuna; vacunación; cirugía; cirujano; esketamina; spravato; insulina; metformina; antibiótico; antiviral; tratamiento habitual; tratamiento convencional; tratamiento tradicional; tratamiento estándar; otro tratamiento; estatina; aspirina; ibuprofeno; triptán; quimioterapia; radioterapia; radiación; protector solar; sueño; hígado; riñón; oncólogo; neurólogo; dermatólogo; dentista; farmacéutico; medicamento; lavarse las manos; lavado de manos; parche; su médico; tu médico
`;

export const REGULATORS = `
fda; ftc; administración de alimentos y medicamentos; comisión federal de comercio; regulador; autoridad; fiscal; fiscal general; junta médica; junta de farmacia; ley estatal; ley federal; ley; dea; wada; agencia; tribunal; juez; cdc; nih; reglamento; regla
`;

export const STUDIES = `
estudio; ensayo; se ha estudiado; se han estudiado; se ha investigado; se han investigado; declaración de consenso; opinión de expertos; especialistas internacionales; ensayo clínico; metaanálisis; meta análisis; cochrane; revisión; revisión sistemática; investigador; investigación; consenso; experto; evidencia; participante; placebo; literatura; científico
`;
